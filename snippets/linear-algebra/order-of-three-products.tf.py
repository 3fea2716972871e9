import tensorflow as tf

n = tf.constant([2.0**10, 2.0**16, 2.0**5, 2.0**14])
left_first = n[0] * n[1] * n[2] + n[0] * n[2] * n[3]
right_first = n[1] * n[2] * n[3] + n[0] * n[1] * n[3]
left_first, right_first, n[0] * n[2] * 4, n[1] * n[3] * 4
