import tensorflow as tf

a = tf.constant([17, -17])
b = tf.constant([5, 5])
a // b, a % b
