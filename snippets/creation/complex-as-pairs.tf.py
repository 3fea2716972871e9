import tensorflow as tf

pairs = tf.constant([[1., 2.], [3., -4.]])
z = tf.keras.ops.view_as_complex(pairs)
z, tf.keras.ops.view_as_real(z)
