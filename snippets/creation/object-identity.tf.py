import tensorflow as tf

x = tf.constant([1.0, 2.0, 3.0])
before = x
x += 10
x is before
