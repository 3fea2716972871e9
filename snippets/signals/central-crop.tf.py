import tensorflow as tf

x = tf.reshape(tf.range(16), (4, 4, 1))
tf.image.central_crop(x, 0.5)[..., 0]
