import tensorflow as tf

x = tf.constant([2.0**23, 2.0**24, 2.0**52, 2.0**53])
x + 1 == x
