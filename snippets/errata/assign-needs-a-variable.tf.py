import tensorflow as tf

x = tf.constant([1., 2.])
x.assign([3., 4.])
