import tensorflow as tf

x = tf.constant([2., 3., 0.5])
n = tf.constant([3, 2, -1])
x ** n
