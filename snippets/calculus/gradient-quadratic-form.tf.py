import tensorflow as tf

def gradient(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)

A = tf.constant([[1., 2.], [4., 3.]])
xs = tf.constant([[1., 2.], [-3., 1.], [0.5, 4.]])
left = tf.stack([gradient(lambda x: tf.einsum("i,ij,j->", x, A, x), x) for x in xs])
right = tf.stack([tf.linalg.matvec(A + tf.transpose(A), x) for x in xs])
left, right
