import tensorflow as tf

x = tf.Variable([1., 2.])
x.assign([3., 4.])
x
