import tensorflow as tf

def f(x):
    return x[0] ** 2 * x[1] + x[1] ** 3 * x[2]

x = tf.Variable([3., 2., 1.])
columns = []
for e in tf.eye(3):
    with tf.autodiff.ForwardAccumulator(x, e) as accumulator:
        with tf.GradientTape() as tape:
            y = f(x)
        gradient = tape.gradient(y, x)
    columns.append(accumulator.jvp(gradient))
with tf.GradientTape() as outer:
    with tf.GradientTape() as tape:
        y = f(x)
    gradient = tape.gradient(y, x)
tf.stack(columns, axis=1), outer.jacobian(gradient, x)
