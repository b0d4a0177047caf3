/** Invented people for the signs. */
export const clerkNames: readonly (readonly [name: string, deputy: string])[] = [
  ['林雅婷', '陳志明'],
  ['陳志明', '林雅婷'],
  ['黃淑芬', '張家豪'],
  ['張家豪', '黃淑芬'],
  ['李美玲', '王俊傑'],
  ['王俊傑', '李美玲'],
  ['吳怡君', '劉建宏'],
  ['劉建宏', '吳怡君'],
  ['蔡佩珊', '楊承翰'],
  ['楊承翰', '蔡佩珊'],
  ['許惠雯', '鄭文彬'],
  ['鄭文彬', '許惠雯'],
  ['謝欣怡', '郭冠廷'],
  ['郭冠廷', '謝欣怡'],
  ['洪秀娟', '邱柏翰'],
  ['邱柏翰', '洪秀娟'],
  ['曾雅雯', '廖宗憲'],
  ['廖宗憲', '曾雅雯'],
  ['賴心怡', '周明德'],
  ['周明德', '賴心怡'],
]
/** Reviewers of the back line, and who leads the hall. */
export const backLineNames: readonly string[] = ['簡秀芳', '方國華', '葉麗卿']
export const leadName = '林督導'
export const deskName = '服務台志工'
