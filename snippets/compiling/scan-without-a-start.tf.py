import tensorflow as tf

tf.scan(lambda state, x: (state + x) / 2, tf.constant([1., 2., 3., 4.]))
