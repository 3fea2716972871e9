import tensorflow as tf

x = tf.constant([0.0, 1.0, 5.0, 2.0])[None, None, :, None]
shape = tf.constant([0.0, -1.0, 2.0])[None, :, None]
one = [1, 1, 1, 1]
y = tf.nn.erosion2d(x, shape, one, "VALID", data_format="NHWC", dilations=one)
y[0, 0, :, 0]
