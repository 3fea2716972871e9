import tensorflow as tf

x = tf.constant([2.0**23, 2.0**24])
x + 1 == x
