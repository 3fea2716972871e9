import tensorflow as tf

def f(x):
    return x[0] ** 2 + 3 * x[0] * x[1] - 2 * x[1] + 5

x = tf.Variable([3., 2.])
ds = tf.constant([[0.5, 0.25], [-1., 2.], [3., -4.]])
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        y = f(x)
    g = inner.gradient(y, x)
H = outer.jacobian(g, x)
left = tf.stack([f(x + d) for d in ds])
right = y + tf.linalg.matvec(ds, g) + tf.einsum("ni,ij,nj->n", ds, H, ds) / 2
left, right
