import tensorflow as tf

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

def derivative(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)

f, g = tf.sin, tf.exp
x = tf.constant([0.5, 1., 2.], dtype=tf.float64)
left = difference(lambda x: f(x) / g(x), x)
right = (derivative(f, x) * g(x) - f(x) * derivative(g, x)) / g(x) ** 2
left, right
