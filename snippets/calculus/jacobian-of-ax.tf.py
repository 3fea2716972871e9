import tensorflow as tf

def jacobian(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.jacobian(y, x)

A = tf.constant([[1., 2., 3.], [4., 5., 7.]])
xs = tf.constant([[1., 0., 2.], [3., -1., 5.]])
left = tf.stack([jacobian(lambda x: tf.linalg.matvec(A, x), x) for x in xs])
right = tf.stack((A, A))
left, right
