import tensorflow as tf

tf.Variable([1., 2.])
