import tensorflow as tf

first = tf.keras.optimizers.schedules.PolynomialDecay(1.0, 2, end_learning_rate=0.5)
second = tf.keras.optimizers.schedules.PolynomialDecay(0.5, 4, end_learning_rate=0.25)
tf.stack([first(step) if step < 2 else second(step - 2) for step in range(8)])
