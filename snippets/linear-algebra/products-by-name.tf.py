import tensorflow as tf

ops = tf.keras.ops
a, b = tf.constant([1.0, 2.0]), tf.constant([3.0, 4.0])
A = tf.keras.ops.outer(a, b)
(
    tf.keras.ops.dot(a, b),
    tf.keras.ops.inner(a, b),
    tf.keras.ops.vdot(a, b),
    A,
    tf.keras.ops.einsum("ij,j", A, b),
    tf.keras.ops.trace(A),
)
