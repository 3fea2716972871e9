import tensorflow as tf

def jacobian(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x)

A = tf.constant([[1., 2., 3.], [4., 5., 7.]])
xs = tf.constant([[1., 2.], [3., -1.]])
left = tf.stack([jacobian(lambda x: tf.tensordot(x, A, axes=1), x) for x in xs])
right = tf.stack((tf.transpose(A), tf.transpose(A)))
left, right
