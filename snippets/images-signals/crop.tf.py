import tensorflow as tf

x = tf.reshape(tf.range(20), (4, 5, 1))
tf.image.crop_to_bounding_box(x, 1, 2, 2, 3)[..., 0]
