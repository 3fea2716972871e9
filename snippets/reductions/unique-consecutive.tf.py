import tensorflow as tf

x = tf.constant([1, 1, 2, 2, 2, 1])
new = tf.concat(([True], x[1:] != x[:-1]), axis=0)
x[new]
