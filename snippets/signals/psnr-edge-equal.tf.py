import tensorflow as tf

a = tf.constant([[0.0, 0.5], [1.0, 0.2]])
tf.image.psnr(a[..., None], a[..., None], max_val=1)
