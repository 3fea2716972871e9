import tensorflow as tf

tf.constant([5., float("nan")]), tf.constant([6., 7.])
