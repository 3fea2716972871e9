import tensorflow as tf

tf.reshape(tf.constant([1., 2., 3.]), (-1, 1))
