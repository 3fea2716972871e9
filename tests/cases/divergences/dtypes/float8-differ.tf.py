import tensorflow as tf

tf.cast(tf.constant([1., 2.5]), tf.dtypes.experimental.float8_e5m2)
