import tensorflow as tf

z = tf.constant(3 + 4j, dtype=tf.complex64)
with tf.GradientTape() as tape:
    tape.watch(z)
    y = tf.math.real(z * tf.math.conj(z))
tape.gradient(y, z)
