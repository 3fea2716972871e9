import tensorflow as tf

def f(x):
    return x**2 - 2

x = tf.constant(1.)
steps = [x]
for _ in range(4):
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = f(x)
    x = x - y / tape.gradient(y, x)
    steps.append(x)
tf.stack(steps)
