import tensorflow as tf

x = tf.constant([10., 20., 30.])
x[[0, 2]]
