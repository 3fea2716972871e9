import tensorflow as tf

a, b = tf.constant([[0.0, 0.5], [1.0, 1.0]]), tf.constant([[0.0, 0.5], [1.0, 0.8]])
tf.keras.ops.psnr(a, b, max_val=1.0)
