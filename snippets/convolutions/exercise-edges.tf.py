import tensorflow as tf

image = tf.constant([[0.0, 0.0, 1.0, 1.0]] * 3)
kernel = tf.constant([[-1.0, 1.0]])
tf.nn.conv2d(image[None, :, :, None], kernel[:, :, None, None], 1, "VALID")[0, :, :, 0]
