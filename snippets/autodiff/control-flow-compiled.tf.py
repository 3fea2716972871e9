import tensorflow as tf

def f(a):
    while a < 12:
        a = 2 * a
    return a

tf.function(f)(tf.constant(1.5))
