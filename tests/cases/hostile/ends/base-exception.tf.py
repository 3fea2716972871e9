import tensorflow as tf

raise BaseException("caught by nobody")
tf.constant([1., 2.])
