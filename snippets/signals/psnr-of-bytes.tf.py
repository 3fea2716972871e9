import tensorflow as tf

a, b = tf.constant([[0.0, 128.0], [255.0, 51.0]]), tf.constant([[25.0, 128.0], [230.0, 51.0]])
tf.keras.ops.psnr(a, b, max_val=255)
