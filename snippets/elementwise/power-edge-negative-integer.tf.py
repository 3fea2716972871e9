import tensorflow as tf

x = tf.constant([2, 4])
x ** -1
