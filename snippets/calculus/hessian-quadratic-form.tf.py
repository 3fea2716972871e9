import tensorflow as tf

def hessian(f, x):
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            y = f(x)
        gradient = inner.gradient(y, x)
    return outer.jacobian(gradient, x)

As = tf.constant([[[1., 2.], [4., 3.]], [[0.5, -1.], [6., 2.]]])
x = tf.Variable([1., -2.])
left = tf.stack([hessian(lambda x: tf.einsum("i,ij,j->", x, A, x), x) for A in As])
right = As + tf.linalg.matrix_transpose(As)
left, right
