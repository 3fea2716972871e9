import tensorflow as tf

o = tf.constant([1, 7, 12, 23])
left = tf.unravel_index(o, (2, 3, 4))
right = tf.stack((o // 12 % 2, o // 4 % 3, o % 4))
left, right
