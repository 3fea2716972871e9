import tensorflow as tf

a = tf.constant([[0.0, 0.5], [1.0, 0.2]])
b = tf.constant([[0.1, 0.5], [0.9, 0.2]])
tf.image.psnr(a[..., None], b[..., None], max_val=1)
