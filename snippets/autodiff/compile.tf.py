import tensorflow as tf

def f(x):
    return 3 * x**2 - 4 * x

x = tf.constant([1., 2., 3.])
tf.function(f)(x)
