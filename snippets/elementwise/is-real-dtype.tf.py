import tensorflow as tf

z = tf.constant([1 + 0j, 2 + 0j], tf.complex64)
not z.dtype.is_complex
