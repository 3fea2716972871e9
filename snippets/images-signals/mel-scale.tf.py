import tensorflow as tf

f = tf.constant([0.0, 440.0, 1000.0, 8000.0])
log10 = tf.keras.ops.log10
2595 * log10(1 + f / 700), 2595 / tf.math.log(10.0) * tf.math.log1p(f / 700)
