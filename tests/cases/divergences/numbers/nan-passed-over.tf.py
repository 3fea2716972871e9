import tensorflow as tf

tf.maximum(tf.constant([1., float("nan")]), [2., 2.])
