import tensorflow as tf

def difference(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / (2 * h)

def derivative(f, x):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    return tape.gradient(y, x)

x = tf.constant([0.5, 1., 2.], dtype=tf.float64)
left = difference(lambda x: 3 * tf.sin(x) - 2 * tf.exp(x), x)
right = 3 * derivative(tf.sin, x) - 2 * derivative(tf.exp, x)
left, right
