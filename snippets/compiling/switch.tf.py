import tensorflow as tf

x, branches = tf.constant(3.), [tf.square, tf.exp, tf.negative]
calls = [lambda f=f: f(x) for f in branches]
tf.stack([tf.switch_case(tf.constant(i), calls) for i in (0, 2)])
