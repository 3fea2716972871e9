import tensorflow as tf

joint = tf.constant([[0.3, 0.1, 0.05], [0.05, 0.1, 0.4]])
x = tf.constant([[0.], [1.]])
y = tf.constant([1., 2., 4.])

def cov(u, v):
    du, dv = u - tf.reduce_sum(joint * u), v - tf.reduce_sum(joint * v)
    return tf.reduce_sum(joint * du * dv)

pairs = [(1., 1.), (2., -3.), (-1., 0.5)]
left = [cov(a * x + b * y, a * x + b * y) for a, b in pairs]
right = [a**2 * cov(x, x) + b**2 * cov(y, y) + 2*a*b * cov(x, y) for a, b in pairs]
left, right
