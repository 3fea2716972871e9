import tensorflow as tf

x = tf.constant([float("nan"), 2.0, 3.0, 4.0])[None, None, :, None]
shape, one = tf.constant([0.0, 0.0, 2.0])[None, :, None], [1, 1, 1, 1]
tf.nn.dilation2d(x, shape, one, "VALID", "NHWC", one)[0, 0, :, 0]
