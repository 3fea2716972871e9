import tensorflow as tf

a = tf.constant([7, -7, 7, -7, 0])
b = tf.constant([4, 4, -4, -4, 3])
b * (a // b) + a % b, a
