import tensorflow as tf

x = tf.constant([float("nan"), 3.0, 9.0, float("nan"), float("nan"), float("nan")])
tf.nn.max_pool1d(x[None, :, None], ksize=2, strides=2, padding="VALID")[0, :, 0]
