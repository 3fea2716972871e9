import tensorflow as tf

x = tf.constant([0, 51, 255], dtype=tf.uint8)
tf.image.convert_image_dtype(x, tf.float32)
