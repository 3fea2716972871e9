import tensorflow as tf

x = tf.constant([1.0, 0.3, 448.0, 500.0])
tf.cast(tf.cast(x, tf.dtypes.experimental.float8_e4m3fn), tf.float32)
