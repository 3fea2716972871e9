import tensorflow as tf

start = tf.keras.optimizers.schedules.PolynomialDecay(0.0, 2, end_learning_rate=1.0)
decay = tf.keras.optimizers.schedules.ExponentialDecay(1.0, decay_steps=2, decay_rate=0.5)
tf.stack([start(step) if step < 2 else decay(step - 2) for step in range(7)])
