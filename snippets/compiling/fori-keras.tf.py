import tensorflow as tf

tf.keras.ops.fori_loop(1, 5, lambda i, x: x * tf.cast(i, tf.float32), tf.constant(1.))
