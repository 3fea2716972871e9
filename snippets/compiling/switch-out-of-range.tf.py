import tensorflow as tf

x, branches = tf.constant(3.), [tf.square, tf.exp, tf.negative]
tf.switch_case(tf.constant(-1), [lambda f=f: f(x) for f in branches])
